/**
 * Draws the screen anew if the texts come after it, as they may on somebody's first visit: some labels are looked up only
 * once and would stay CREATION_DATE and the like. Texts that come earlier need nothing, and a screen that is still on its
 * way must not be called again: it would never arrive.
 */
window.angular.module('cam.tasklist.custom').run(['$rootScope', '$route', ($rootScope, $route) => {
  let drawn = false;
  $rootScope.$on('$routeChangeSuccess', () => { drawn = true; });
  $rootScope.$on('$translateChangeSuccess', () => drawn && $route.reload());
}]);
