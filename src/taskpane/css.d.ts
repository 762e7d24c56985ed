/** Style sheets are bundled by webpack as files of their own. */
declare module "*.css";
