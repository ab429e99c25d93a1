import { answerOf } from './answers.ts';
import { rowSchema } from './rows.ts';

export const statementsAnswer = answerOf(rowSchema).openapi('Statements');
