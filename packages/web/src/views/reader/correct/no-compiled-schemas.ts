/**
 * The page may run no code that is made while it runs (`default-src 'self'`): zod is told before it looks whether it may compile its
 * schemas, as looking alone is reported as an offence.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
