/** Colours what differs in two models, and shows where a sentence speaks of. */
import { point, show } from './models.js';

const SVG = 'http://www.w3.org/2000/svg';

function mark(viewers, changes) {
  for (const viewer of viewers) {
    const registry = viewer.get('elementRegistry');
    for (const { element, kind, sign } of changes) {
      const drawn = registry.get(element);
      if (drawn && drawn.type !== 'bpmn:Process') {
        viewer.get('canvas').addMarker(element, kind);
        viewer.get('canvas').getGraphics(element).append(badge(kind, sign, drawn));
      }
    }
  }
}

/** Beside the colour, for those who see none: at the corner of a shape, in the middle of a flow. */
function badge(kind, sign, { waypoints }) {
  const [from, to] = waypoints ? waypoints.slice(Math.floor(waypoints.length / 2) - 1) : [{ x: 0, y: 0 }, { x: 0, y: 0 }];
  const badge = document.createElementNS(SVG, 'g');
  badge.classList.add('sign', kind);
  badge.setAttribute('transform', `translate(${(from.x + to.x) / 2} ${(from.y + to.y) / 2})`);
  badge.append(document.createElementNS(SVG, 'circle'), document.createElementNS(SVG, 'text'));
  badge.firstChild.setAttribute('r', '13');
  badge.lastChild.textContent = sign;
  return badge;
}

/** One of each element: that it was added or removed says more than what else became of it. */
function changes(file) {
  const byElement = new Map();
  for (const sentence of file.querySelectorAll('.differences li')) {
    const { element, kind } = sentence.dataset;
    if (!byElement.has(element)) {
      byElement.set(element, { element, kind, sign: sentence.querySelector('.mark').textContent.trim().charAt(0) });
    }
  }
  return [...byElement.values()];
}

for (const file of document.querySelectorAll('.compared:has(.models)')) {
  const models = file.querySelector('.models');
  const viewers = await show(models);
  mark(viewers, changes(file));
  file.addEventListener('click', (event) => {
    const sentence = event.target.closest('.differences li');
    if (sentence && event.target.closest('a')) {
      file.querySelectorAll('.shown').forEach((other) => other.classList.remove('shown'));
      sentence.classList.add('shown');
      if (point(viewers, sentence.dataset.element)) {
        event.preventDefault();
        models.scrollIntoView({ block: 'nearest' });
      }
    }
  });
}
