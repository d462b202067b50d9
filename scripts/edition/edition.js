// @ts-check
/**
 * An edition while it is made. Each part of it is a module in this folder with a function
 * `make(edition)` that writes its files below `dir`.
 * @typedef {object} Edition
 * @property {string} date the day for which it is made: `2027-06-19`
 * @property {URL} url where its site will stand; ends in a slash
 * @property {string} [publisher] who publishes it
 * @property {string} [logo] the path of the publisher's mark, an SVG file
 * @property {string} name how its files are called: `kivonulas`
 * @property {string} dir the folder of the edition while it is made
 * @property {string} site the folder of its site, built before the other parts
 * @property {string} chromium the path of a Chromium
 * @property {(path: string) => Promise<any>} load a module of the program by its path from the top,
 *   such as `/src/lib/article/scenes.server.ts`; modules share what they have read
 * @property {(text: string) => void} say tells how far a part is
 */

export {};
