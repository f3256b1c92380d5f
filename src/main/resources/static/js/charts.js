/**
 * Draws columns of a table as bars, above the table that has the same figures for everybody. The heads of the columns that can be drawn have
 * a name in data-series; data-draw of the chart says which of them it draws.
 */
const MOST = 40;
const COLOURS = { 本次: '#8f1d22', 上次: '#b9a68f', 变化: '#8f1d22' };

function figures(table, columns) {
  return [...table.tBodies[0].rows]
    .map((row) => ({ name: row.cells[0].textContent.trim(), values: columns.map((column) => Number.parseFloat(row.cells[column].textContent)) }))
    .filter(({ values }) => Number.isFinite(values[0]));
}

/** Of many the lowest and the highest. */
function some(rows) {
  return rows.length > MOST ? [...rows.slice(0, MOST / 2), ...rows.slice(-MOST / 2)] : rows;
}

function caption(place, series, all) {
  const words = document.createElement('p');
  words.className = 'chart-key';
  for (const { name } of series) {
    const key = document.createElement('span');
    key.style.setProperty('--bar', COLOURS[name]);
    key.textContent = name;
    words.append(key);
  }
  if (all > MOST) {
    words.append(`图中是最低和最高的各 ${MOST / 2} 项，全部见表。`);
  }
  place.before(words);
}

function draw(place) {
  const table = document.getElementById(place.dataset.table);
  const heads = [...table.tHead.rows[0].cells];
  const series = place.dataset.draw.split(' ').map((name) => ({ name, column: heads.findIndex((head) => head.dataset.series === name) }))
    .filter(({ column }) => column >= 0);
  const rows = figures(table, series.map(({ column }) => column));
  if (rows.length < 2) {
    place.remove();
    return;
  }
  const sorted = place.dataset.order === 'table' ? rows.reverse() : rows.sort((one, other) => one.values[0] - other.values[0]);
  const shown = some(sorted);
  const percent = place.dataset.draw !== '变化';
  caption(place, series, rows.length);
  place.style.height = `${shown.length * (14 + 16 * series.length) + 60}px`;
  const chart = window.echarts.init(place);
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(place).fontFamily },
    grid: { left: 8, right: 56, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', ...(percent ? { min: 0, max: 100 } : {}), axisLabel: { hideOverlap: true, formatter: percent ? '{value}%' : '{value}' } },
    yAxis: { type: 'category', data: shown.map(({ name }) => name), axisLabel: { width: 150, overflow: 'truncate' }, axisLine: { onZero: false } },
    series: series.map(({ name }, number) => ({
      type: 'bar',
      name,
      data: shown.map(({ values }) => (Number.isFinite(values[number]) ? values[number] : null)),
      itemStyle: { color: COLOURS[name] },
      label: { show: true, position: 'right', formatter: percent ? '{c}%' : '{c}' }
    }))
  });
  window.addEventListener('resize', () => chart.resize());
}

document.querySelectorAll('.chart').forEach(draw);
