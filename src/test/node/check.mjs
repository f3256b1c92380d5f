/**
 * Checks every .bpmn, .dmn and .form file and every element template (.json) in the given folders and prints one line a finding:
 * file, tab, element, tab, what is wrong. Exits with 2 if there is any.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { checkForm } from './form.mjs';
import { checkProcess } from './process.mjs';
import { checkTable } from './table.mjs';
import { checkTemplates } from './template.mjs';

const checks = { '.bpmn': checkProcess, '.dmn': checkTable, '.form': checkForm, '.json': checkTemplates };

const files = process.argv.slice(2)
  .flatMap(folder => readdirSync(folder, { recursive: true }).map(file => join(folder, file)))
  .filter(file => extname(file) in checks)
  .sort();

let findings = 0;
for (const file of files) {
  const extension = extname(file);
  for (const [ element, message ] of await check(file, extension)) {
    console.log([ file, element ?? '', message ].join('\t'));
    findings++;
  }
}
process.exit(findings ? 2 : 0);

async function check(file, extension) {
  try {
    return await checks[extension](readFileSync(file, 'utf8'), basename(file, extension));
  } catch (error) {
    return [ [ null, `cannot be read: ${error.message}` ] ];
  }
}
