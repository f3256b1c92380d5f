/** Checks a decision table: that it can be read and drawn, and that people can read it. */
import { DmnModdle } from 'dmn-moddle';
import { isChinese } from './words.mjs';

export async function checkTable(xml, fileName) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  const decisions = (rootElement.drgElement ?? []).filter(element => element.$type === 'dmn:Decision');
  const drawn = new Set((rootElement.dmnDI?.diagrams ?? [])
    .flatMap(diagram => diagram.diagramElements ?? [])
    .map(shape => shape.dmnElementRef?.id));
  return [
    ...warnings.map(warning => [ null, warning.message ]),
    ...decisions.some(decision => decision.id === fileName) ? [] : [ [ null, `no decision has the id ${fileName}` ] ],
    ...decisions.flatMap(decision => checkDecision(decision, drawn).map(message => [ decision.id, message ]))
  ];
}

function checkDecision(decision, drawn) {
  const findings = [];
  if (!isChinese(decision.name)) {
    findings.push('the decision must have a Chinese name');
  }
  if (!drawn.has(decision.id)) {
    findings.push('the decision is missing from the diagram');
  }
  if (!attribute(decision, 'historyTimeToLive')) {
    findings.push('camunda:historyTimeToLive is missing');
  }
  const logic = decision.decisionLogic;
  return logic?.$type === 'dmn:DecisionTable'
    ? [ ...findings, ...checkColumns(logic), ...checkRules(logic) ]
    : [ ...findings, 'the decision must be a table' ];
}

function checkColumns({ input = [], output = [] }) {
  return [ ...input, ...output ]
    .filter(column => !isChinese(column.label))
    .map(column => `column ${column.name ?? column.id} must have a Chinese label`);
}

function checkRules({ input = [], output = [], rule = [] }) {
  if (rule.length === 0) {
    return [ 'the table has no rules' ];
  }
  return rule
    .filter(({ inputEntry = [], outputEntry = [] }) =>
      inputEntry.length !== input.length || outputEntry.length !== output.length)
    .map(({ id }) => `rule ${id} does not have one entry a column`);
}

function attribute(element, name) {
  return element.$attrs[`camunda:${name}`];
}
