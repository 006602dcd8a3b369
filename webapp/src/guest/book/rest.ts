/** What is not seen before a time is chosen, in a chunk of its own. */
export { Contact } from "./contact";
export { Tables } from "./tables";
