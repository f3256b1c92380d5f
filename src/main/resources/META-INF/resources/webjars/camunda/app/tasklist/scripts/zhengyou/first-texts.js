/**
 * Draws the screen anew once the texts have come. On somebody's first visit they may come after it, and some labels are
 * looked up only once: they would stay CREATION_DATE and the like.
 */
window.angular.module('cam.tasklist.custom').run(['$rootScope', '$route', ($rootScope, $route) => {
  $rootScope.$on('$translateChangeSuccess', () => $route.current && $route.reload());
}]);
