import type { Tool } from './tool.ts';
import { briefTool } from './tools/brief.ts';
import { differencesTool } from './tools/differences.ts';
import { entityTools } from './tools/entities.ts';
import { figuresTool } from './tools/figures.ts';
import { occurrenceTools } from './tools/occurrences.ts';
import { outlookTool } from './tools/outlook.ts';
import { positionsTool } from './tools/positions.ts';
import { reportsTool } from './tools/reports.ts';
import { rowTools } from './tools/rows.ts';
import { showTool } from './tools/show.ts';

/** All that an assistant can ask. */
export const TOOLS: readonly Tool[] = [
  briefTool,
  ...occurrenceTools,
  ...rowTools,
  figuresTool,
  positionsTool,
  outlookTool,
  differencesTool,
  ...entityTools,
  reportsTool,
  showTool,
];
