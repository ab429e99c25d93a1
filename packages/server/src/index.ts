export { hashToken, newToken, verifyToken } from './auth/hash-token.ts';
export { type KeptToken, parseTokenList } from './auth/token-list.ts';
export { type ApiServer, createServer, type ServerOptions } from './create-server.ts';
export { askingCrew, type AskingCrew, type CrewOptions, defaultThreads } from './crew/asking-crew.ts';
export type { AccessLine, AccessLog } from './http/access-log.ts';
export { API_ROOT } from './http/api-root.ts';
export { FIRST_ASKED } from './http/ask-ahead.ts';
export type { Caller, Role } from './http/caller.ts';
export type { Rate } from './http/token-bucket.ts';
export type { Rates } from './http/gate.ts';
export { isLoopbackHost } from './http/peer.ts';
export type {
  AddSource,
  JobListener,
  JobProgress,
  JobReport,
  JobRunner,
  JobSource,
  RereadSource,
  UploadedFile,
} from './jobs/job-runner.ts';
export { type McpOptions, serveMcp } from './mcp/serve-mcp.ts';
export { serverNotes } from './notes.ts';
export { serverProblems } from './problems.ts';
export { DEFAULT_PORT, type Listening, serve, type ServeOptions, STOP_MS } from './serve.ts';
