/** The gate's fixed document (document.js), for the files that it fetches. */
export const { page: document } = globalThis[Symbol.for('nosale')]
