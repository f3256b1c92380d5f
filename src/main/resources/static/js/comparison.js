/** Colours what differs in two models, and shows where a sentence speaks of. */
import { point, show, sign } from './models.js';

function mark(viewers, changes) {
  for (const viewer of viewers) {
    const registry = viewer.get('elementRegistry');
    for (const { element, kind, symbol } of changes) {
      const drawn = registry.get(element);
      if (drawn && drawn.type !== 'bpmn:Process') {
        viewer.get('canvas').addMarker(element, kind);
        sign(viewer, element, kind, symbol);
      }
    }
  }
}

/** One of each element: that it was added or removed says more than what else became of it. */
function changes(file) {
  const byElement = new Map();
  for (const sentence of file.querySelectorAll('.differences li')) {
    const { element, kind } = sentence.dataset;
    if (!byElement.has(element)) {
      byElement.set(element, { element, kind, symbol: sentence.querySelector('.mark').textContent.trim().charAt(0) });
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
