/** The project's own rules, in the form that bpmnlint loads. An export is a rule. */
import { createRequire } from 'node:module';
import { isChinese } from './words.mjs';

const { is, isAny } = createRequire(import.meta.url)('bpmnlint-utils');

const PREFIXES = {
  'bpmn:Gateway': 'gateway',
  'bpmn:BoundaryEvent': 'boundaryEvent',
  'bpmn:IntermediateCatchEvent': 'catchEvent',
  'bpmn:IntermediateThrowEvent': 'throwEvent'
};

/** Ids such as userTask_nominate and gateway_quorumReached: kind, underscore, meaning. */
export function id() {
  return {
    check(node, reporter) {
      if (!is(node, 'bpmn:FlowNode')) {
        return;
      }
      const prefix = prefixOf(node);
      if (!new RegExp(`^${prefix}_[a-z][A-Za-z0-9]*$`).test(node.id)) {
        reporter.report(node.id, `id must be ${prefix}_ and its meaning in camel case, for example ${prefix}_quorumReached`);
      }
    }
  };
}

/** What people see is Chinese. */
export function chinese() {
  return {
    check(node, reporter) {
      if (isAny(node, [ 'bpmn:FlowElement', 'bpmn:Process', 'bpmn:Participant', 'bpmn:Lane' ]) && node.name && !isChinese(node.name)) {
        reporter.report(node.id, `label "${node.name}" must be Chinese`);
      }
      if (is(node, 'bpmn:Process') && !node.name) {
        reporter.report(node.id, 'the process must have a Chinese name: people see it in Tasklist');
      }
    }
  };
}

/** A split asks a question and every way out answers it. */
export function question() {
  return {
    check(node, reporter) {
      if (!isAny(node, [ 'bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway' ]) || (node.outgoing ?? []).length < 2) {
        return;
      }
      if (!/[?？]$/.test((node.name ?? '').trim())) {
        reporter.report(node.id, 'a gateway that splits must ask a question that ends in ？');
      }
      node.outgoing.filter(flow => !flow.name?.trim()).forEach(flow =>
        reporter.report(flow.id, `the flow must be labelled with an answer to ${node.id}`));
    }
  };
}

/** Flows run from left to right; only a loop comes back. */
export function direction() {
  return {
    check(node, reporter) {
      if (!is(node, 'bpmn:Definitions')) {
        return;
      }
      const centres = new Map(node.diagrams
        .flatMap(diagram => diagram.plane.planeElement ?? [])
        .filter(shape => shape.bounds && shape.bpmnElement)
        .map(shape => [ shape.bpmnElement, shape.bounds.x + shape.bounds.width / 2 ]));
      for (const flow of node.rootElements.flatMap(flowsIn)) {
        const [ from, to ] = [ centres.get(flow.sourceRef), centres.get(flow.targetRef) ];
        if (to < from && !reaches(flow.targetRef, flow.sourceRef)) {
          reporter.report(flow.id, `${flow.targetRef.id} must stand to the right of ${flow.sourceRef.id}`);
        }
      }
    }
  };
}

function prefixOf(node) {
  const type = Object.keys(PREFIXES).find(candidate => is(node, candidate));
  const name = node.$type.slice('bpmn:'.length);
  return type ? PREFIXES[type] : name[0].toLowerCase() + name.slice(1);
}

function flowsIn(scope) {
  return (scope.flowElements ?? []).flatMap(element =>
    is(element, 'bpmn:SequenceFlow') ? [ element ] : flowsIn(element));
}

function reaches(start, goal, seen = new Set()) {
  if (start === goal || start === goal.attachedToRef) {
    return true;
  }
  if (seen.has(start)) {
    return false;
  }
  seen.add(start);
  return (start.outgoing ?? []).some(flow => reaches(flow.targetRef, goal, seen))
    || (start.$parent.flowElements ?? []).some(event =>
      event.attachedToRef === start && reaches(event, goal, seen));
}
