/** A Fluent file, as `build/fluent.ts` makes a script of it. */
declare module "*.ftl" {
  const texts: import("./text").Texts;
  export default texts;
}
