/** Under which path the API stands: the number changes with its shape only. */
export const API_ROOT = '/api/v1';
