/** Checks a process model as Camunda Modeler would for 7.24, and against the conventions of this project. */
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import * as rules from './process-rules.mjs';

const require = createRequire(import.meta.url);
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');

const OWN = 'bpmnlint-plugin-zhengyou';

/** A new one for each file: some rules remember what they have seen, and ids are unique within a file only. */
const linter = () => new Linter({
  config: {
    extends: [ 'bpmnlint:recommended', 'plugin:camunda-compat/camunda-platform-7-24' ],
    rules: {
      ...Object.fromEntries(Object.keys(rules).map(rule => [ `zhengyou/${rule}`, 'error' ])),
      // A return goes straight back to its task, without a gateway in front of it.
      'fake-join': 'off'
    }
  },
  resolver: resolver(new NodeResolver({ require }))
});

export async function checkProcess(xml) {
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  const unlinked = rootElement.rootElements.flatMap(link);
  const reports = await linter().lint(rootElement);
  return [
    ...warnings.map(warning => [ null, warning.message ]),
    ...unlinked,
    // Every category counts: a warning that may stay is one that nobody reads.
    ...Object.entries(reports).flatMap(([ rule, found ]) =>
      found.map(report => [ report.id, `${report.message} (${rule})` ]))
  ];
}

/** Gives every node its flows as Modeler does when it opens a file, and finds those that the file does not list. */
function link(scope) {
  return (scope.flowElements ?? []).flatMap(element => element.$type !== 'bpmn:SequenceFlow' ? link(element) : [
    ...list(element, element.sourceRef, 'outgoing'),
    ...list(element, element.targetRef, 'incoming')
  ]);
}

function list(flow, node, direction) {
  if (node.get(direction).includes(flow)) {
    return [];
  }
  node.get(direction).push(flow);
  return [ [ node.id, `<bpmn:${direction}>${flow.id}</bpmn:${direction}> is missing` ] ];
}

function resolver(packages) {
  return {
    resolveRule: (pkg, name) => pkg === OWN ? rules[name] : packages.resolveRule(pkg, name),
    resolveConfig: (pkg, name) => packages.resolveConfig(pkg, name)
  };
}
