/* Internet Explorer's engine and the first Edge's, in which old Office shows add-ins, cannot read the pane's bundle:
   they get a plain page. A file of its own, because the page's policy allows no script inside it; written for them. */
if (/Trident|MSIE|Edge\/\d/.test(navigator.userAgent)) location.replace("old.html");
