import { reportId } from '@onrecord/model';

console.log(reportId('x'));
