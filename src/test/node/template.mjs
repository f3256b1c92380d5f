/** Checks element templates as Camunda Modeler does before it offers them: against the published schema of Camunda 7. */
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { isChinese } from './words.mjs';

const schema = createRequire(import.meta.url)('@camunda/element-templates-json-schema/resources/schema.json');

// The schema brings keywords for the messages of an editor.
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

export function checkTemplates(json) {
  return [ JSON.parse(json) ].flat().flatMap(template => check(template).map(message => [ template.id, message ]));
}

function check(template) {
  return [
    // Modeler takes one without a schema for a template of Camunda 7.
    ...template.$schema === undefined ? [] : [ 'must name no schema' ],
    ...isChinese(template.name) ? [] : [ 'must have a Chinese name' ],
    ...validate(template) ? [] : validate.errors.map(error => `${error.instancePath} ${error.message}`),
    ...(template.properties ?? []).flatMap(checkValue)
  ];
}

/** What a template fills in must be right as it stands. */
function checkValue({ label, value, choices, constraints }) {
  const pattern = constraints?.pattern?.value;
  try {
    return [
      ...pattern && !new RegExp(pattern).test(value) ? [ `${label}: its value does not match its own pattern` ] : [],
      ...choices && !choices.some(choice => choice.value === value) ? [ `${label}: its value is none of its choices` ] : []
    ];
  } catch {
    return [ `${label}: ${pattern} is no regular expression` ];
  }
}
