/** Draws the last column of a table as bars, above the table that has the same figures for everybody. */
const MOST = 40;

function bars(table) {
  return [...table.tBodies[0].rows].map((row) => [row.cells[0].textContent.trim(), Number.parseFloat(row.cells[row.cells.length - 1].textContent)])
    .filter(([, figure]) => Number.isFinite(figure)).sort((one, other) => one[1] - other[1]).slice(-MOST);
}

for (const place of document.querySelectorAll('.chart')) {
  const drawn = bars(document.getElementById(place.dataset.table));
  if (drawn.length > 1) {
    place.style.height = `${drawn.length * 28 + 60}px`;
    const chart = window.echarts.init(place);
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(place).fontFamily },
      grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
      xAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
      yAxis: { type: 'category', data: drawn.map(([name]) => name), axisLabel: { width: 160, overflow: 'truncate' } },
      series: [{ type: 'bar', data: drawn.map(([, figure]) => figure), itemStyle: { color: '#8f1d22' }, label: { show: true, position: 'right', formatter: '{c}%' } }]
    });
    window.addEventListener('resize', () => chart.resize());
  }
}
