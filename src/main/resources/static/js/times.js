/** Colours a model by how long its steps take, and sorts the table of the same numbers. */
import { point, show, sign } from './models.js';

/** Most automatic steps; to write it at each would hide the others. */
const SHORT = 'heat-0';

const [viewer] = await show(document.querySelector('.models'));
const rows = [...document.querySelectorAll('tr[data-element]')];

if (viewer) {
  for (const { dataset: { element, heat, words } } of rows) {
    if (heat && viewer.get('elementRegistry').get(element)) {
      viewer.get('canvas').addMarker(element, heat);
      if (heat !== SHORT) {
        sign(viewer, element, heat, words);
      }
    }
  }
}

document.querySelector('table.sortable').addEventListener('click', (event) => {
  const step = event.target.closest('tr[data-element] a');
  if (step && viewer) {
    event.preventDefault();
    point([viewer], step.closest('tr').dataset.element);
    document.querySelector('.model').scrollIntoView({ block: 'nearest' });
  }
});

/** The column by its values: the largest first, again for the smallest first. */
function sort(head) {
  const table = head.closest('table');
  const falling = head.getAttribute('aria-sort') !== 'descending';
  table.querySelectorAll('th').forEach((other) => other.removeAttribute('aria-sort'));
  head.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
  const value = (row) => Number(row.cells[head.cellIndex].dataset.value);
  table.tBodies[0].append(...[...table.tBodies[0].rows].sort((one, other) => (falling ? value(other) - value(one) : value(one) - value(other))));
}

for (const head of document.querySelectorAll('table.sortable th[data-sort]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.textContent = head.textContent;
  button.addEventListener('click', () => sort(head));
  head.replaceChildren(button);
}
