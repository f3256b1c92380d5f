import { andThen } from './controllers.js';

/** Offers the search only what people know a task by: the engine's own ids and variables mean nothing to them. */
const FIELDS = ['name', 'description', 'processDefinitionName', 'processInstanceBusinessKey', 'assignee', 'due', 'created'];

window.angular.module('cam.tasklist.custom').run(['Views', (Views) => {
  const search = Views.getProvider({ component: 'tasklist.list', id: 'task-search' });
  search.controller = andThen(search.controller, ($scope) => {
    $scope.types = $scope.types.filter(({ id }) => FIELDS.includes(id.key));
  });
}]);
