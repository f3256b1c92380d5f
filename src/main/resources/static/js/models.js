/** Shows models as Camunda Modeler does; models of one group move together. */
const STEP = 1.25;
const STRIDE = 40;
const SVG = 'http://www.w3.org/2000/svg';
const SIGN = 20;
const KEYS = { ArrowLeft: [STRIDE, 0], ArrowRight: [-STRIDE, 0], ArrowUp: [0, STRIDE], ArrowDown: [0, -STRIDE] };

/** Models much wider than high stand below one another, each in the whole width. */
const WIDE = 2.5;
const HEIGHTS = [200, 520];

/** @returns the viewer, or undefined for what cannot be drawn */
async function open(place) {
  const viewer = new window.BpmnJS({ container: place, canvas: { deferUpdate: false } });
  try {
    await viewer.importXML(place.nextElementSibling.textContent);
    return viewer;
  } catch (error) {
    place.textContent = '这个文件画不出图：其中没有图形信息。';
    return undefined;
  }
}

function zoom(viewer, how) {
  const canvas = viewer.get('canvas');
  canvas.zoom(how === 'fit' ? 'fit-viewport' : canvas.zoom() * (how === 'in' ? STEP : 1 / STEP), how === 'fit' ? 'auto' : undefined);
}

/** By mouse, finger, pen or the arrow keys. The wheel belongs to the page. */
function makeMovable(place, viewer) {
  const canvas = viewer.get('canvas');
  let last;
  place.addEventListener('pointerdown', (event) => {
    last = event.target.closest('a') ? undefined : event;
  });
  place.addEventListener('pointermove', (event) => {
    if (last && event.buttons) {
      place.setPointerCapture(event.pointerId);
      canvas.scroll({ dx: event.clientX - last.clientX, dy: event.clientY - last.clientY });
      last = event;
    }
  });
  place.addEventListener('keydown', (event) => {
    if (KEYS[event.key]) {
      const [dx, dy] = KEYS[event.key];
      canvas.scroll({ dx, dy });
      event.preventDefault();
    } else if (event.key === '+' || event.key === '-') {
      zoom(viewer, event.key === '+' ? 'in' : 'out');
    }
  });
}

/** What one shows, the others show. */
function moveTogether(viewers) {
  let following = false;
  for (const viewer of viewers) {
    viewer.on('canvas.viewbox.changed', ({ viewbox: { x, y, width, height } }) => {
      if (!following) {
        following = true;
        viewers.filter((other) => other !== viewer).forEach((other) => other.get('canvas').viewbox({ x, y, width, height }));
        following = false;
      }
    });
  }
}

/** As high as the highest of the models needs to be shown whole; no model is drawn larger than life. */
function fit(group, viewers) {
  const places = [...group.querySelectorAll('.model')];
  const inner = viewers.map((viewer) => viewer.get('canvas').viewbox().inner);
  const width = Math.max(...inner.map((box) => box.width));
  const height = Math.max(...inner.map((box) => box.height));
  const needed = Math.min((places[0].clientWidth * height) / width, height) + 60;
  places.forEach((place) => place.style.setProperty('height', `${Math.min(Math.max(needed, HEIGHTS[0]), HEIGHTS[1])}px`));
  viewers.forEach((viewer) => viewer.get('canvas').resized());
  zoom(viewers.at(-1), 'fit');
  return width / height > WIDE && width > places[0].clientWidth;
}

/** Draws the models in an element of class models. @returns the viewers that have something to show */
export async function show(group) {
  const places = [...group.querySelectorAll('.model')];
  const viewers = await Promise.all(places.map(open));
  const shown = viewers.filter(Boolean);
  viewers.forEach((viewer, i) => viewer && makeMovable(places[i], viewer));
  moveTogether(shown);
  if (shown.length > 0) {
    group.classList.toggle('stacked', fit(group, shown));
    fit(group, shown);
    const tools = group.querySelector('.tools');
    tools.hidden = false;
    tools.addEventListener('click', (event) => event.target.dataset.zoom && zoom(shown.at(-1), event.target.dataset.zoom));
    tools.querySelector('[data-arrange]')?.addEventListener('click', () => {
      group.classList.toggle('stacked');
      fit(group, shown);
    });
  }
  return shown;
}

/** Writes beside the colour what it means, for those who see none: at the corner of a shape, in the middle of a flow. */
export function sign(viewer, id, kind, words) {
  const { waypoints } = viewer.get('elementRegistry').get(id);
  const [from, to] = waypoints ? waypoints.slice(Math.floor(waypoints.length / 2) - 1) : [{ x: 0, y: 0 }, { x: 0, y: 0 }];
  const sign = document.createElementNS(SVG, 'g');
  const ground = sign.appendChild(document.createElementNS(SVG, 'rect'));
  const text = sign.appendChild(document.createElementNS(SVG, 'text'));
  const width = words.length > 1 ? words.length * SIGN * 0.75 : 1.3 * SIGN;
  Object.entries({ x: -1.3 * SIGN / 2, y: -1.3 * SIGN / 2, width, height: 1.3 * SIGN, rx: 1.3 * SIGN / 2 }).forEach(([name, value]) => ground.setAttribute(name, value));
  text.setAttribute('x', width / 2 - 1.3 * SIGN / 2);
  text.textContent = words;
  sign.classList.add('sign', kind);
  sign.setAttribute('transform', `translate(${(from.x + to.x) / 2} ${(from.y + to.y) / 2})`);
  viewer.get('canvas').getGraphics(id).append(sign);
}

/** Brings an element into the middle, large enough to be read. */
export function point(viewers, id) {
  for (const viewer of viewers) {
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    registry.forEach((element) => canvas.removeMarker(element.id, 'shown'));
    if (registry.get(id)) {
      canvas.addMarker(id, 'shown');
    }
  }
  const viewer = viewers.find((candidate) => candidate.get('elementRegistry').get(id));
  if (viewer) {
    const canvas = viewer.get('canvas');
    canvas.zoom(Math.max(canvas.zoom(), 0.8));
    const element = viewer.get('elementRegistry').get(id);
    const points = element.waypoints ?? [{ x: element.x, y: element.y }, { x: element.x + element.width, y: element.y + element.height }];
    const middle = (axis) => (Math.min(...points.map((point) => point[axis])) + Math.max(...points.map((point) => point[axis]))) / 2;
    const { width, height } = canvas.viewbox();
    canvas.viewbox({ x: middle('x') - width / 2, y: middle('y') - height / 2, width, height });
  }
  return Boolean(viewer);
}
