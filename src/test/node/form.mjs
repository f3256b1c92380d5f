/** Checks a form: that the viewer in Tasklist shows it, and that the server can check what is filled in. */
import { show, supportedVersion } from './form-viewer.mjs';
import { isChinese } from './words.mjs';

const SHOWN = [ 'text', 'html', 'image', 'table', 'separator', 'spacer', 'group', 'dynamiclist' ];
const CHOICES = [ 'select', 'radio', 'checklist', 'taglist' ];
const FILLED_IN = [ 'textfield', 'textarea', 'number', 'checkbox', 'datetime', 'expression', ...CHOICES ];

export async function checkForm(json, fileName) {
  const form = JSON.parse(json);
  const components = all(form.components);
  return [
    ...checkHeader(form, fileName).map(message => [ null, message ]),
    ...components.flatMap(component =>
      checkComponent(component).map(message => [ component.key ?? component.id ?? component.type, message ])),
    ...components.every(isKnown) ? (await show(form)).map(message => [ null, message ]) : []
  ];
}

function checkHeader(form, fileName) {
  const findings = [];
  if (form.id !== fileName) {
    findings.push(`the id must be ${fileName}, as the file name`);
  }
  if (form.type !== 'default') {
    findings.push('the type must be default');
  }
  if (form.schemaVersion !== supportedVersion) {
    findings.push(`schemaVersion must be ${supportedVersion}, the version that Tasklist shows`);
  }
  return findings;
}

function checkComponent(component) {
  if (!isKnown(component)) {
    return [ `${component.type} does not work in Tasklist` ];
  }
  return FILLED_IN.includes(component.type) && component.type !== 'expression' ? checkField(component) : [];
}

function checkField(field) {
  const { type, label, key, validate = {} } = field;
  const findings = [];
  if (!/^[a-z][A-Za-z0-9]*$/.test(key ?? '')) {
    findings.push('the key must be a camel-case name');
  }
  if (!isChinese(type === 'datetime' ? field.dateLabel ?? field.timeLabel : label)) {
    findings.push('the label must be Chinese');
  }
  if (field.disabled !== true && field.readonly !== true) {
    findings.push(...checkLimits(type, validate));
  }
  return CHOICES.includes(type) ? [ ...findings, ...checkChoices(field) ] : findings;
}

function checkLimits(type, validate) {
  const findings = [];
  if (![ true, false, undefined ].includes(validate.required)) {
    findings.push('validate.required must be true or false: Tasklist takes an expression for true');
  }
  if ([ 'textfield', 'textarea' ].includes(type) && !(validate.maxLength > 0)) {
    findings.push('validate.maxLength is missing');
  }
  if (type === 'number' && !(Number.isFinite(validate.min) && Number.isFinite(validate.max))) {
    findings.push('validate.min and validate.max must be numbers');
  }
  return findings;
}

function checkChoices({ values, valuesKey, valuesExpression }) {
  if ([ values, valuesKey, valuesExpression ].filter(Boolean).length !== 1) {
    return [ 'choices must come from one of values, valuesKey and valuesExpression' ];
  }
  return (values ?? []).some(({ label, value }) => !label?.trim() || !value)
    ? [ 'every choice must have a label and a value' ]
    : [];
}

function isKnown({ type }) {
  return SHOWN.includes(type) || FILLED_IN.includes(type);
}

function all(components = []) {
  return components.flatMap(component => [ component, ...all(component.components) ]);
}
