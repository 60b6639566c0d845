/** The catalogue: a bundler keeps of it what is imported by name. Data only; nothing here runs. */
export * from './advertising.js';
export * from './analytics.js';
export * from './functional.js';
export * from './unpurposed.js';
