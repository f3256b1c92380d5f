/** The ways from Tasklist to the pages of the site, which Tasklist knows nothing of: what one has just completed lies on the desk. */
const LINKS = { site: '<a href="/">网站首页</a>', desk: '<a href="/desk">流转</a>' };

window.angular.module('cam.tasklist.custom').config(['ViewsProvider', (ViewsProvider) => {
  Object.entries(LINKS).forEach(([name, template], place) => ViewsProvider.registerDefaultView('tasklist.navbar.action',
    { id: `zhengyou-${name}-link`, template, controller: [function () {}], priority: 400 - place }));
}]);
