/** What a page says that could not be begun: in both languages, because the English wording may be what is missing. */
export const notOpenedTexts = [
  {
    lang: "zh-CN",
    title: "绩核没有打开",
    text: "页面有一部分没有取到，多半是网络或存放绩核的地方不通。您的文件没有动过。请重新打开；还是这样，请把下面这句话告诉管理员。",
    again: "重新打开",
  },
  {
    lang: "en-US",
    title: "Jihe did not open",
    text: "A part of the page did not arrive; most often the network or the place that Jihe is kept in cannot be reached. Your file was not touched. Open it again; if that does not help, tell your administrator the line below.",
    again: "Open again",
  },
] as const;
