/** No answer takes longer; what asks for it is given up. */
export const LIMIT_SECONDS = 30;
