/**
 * Shows who may do a task until when, lets a person claim it or give it back, and leads to what else can be done with it. The stock view would also let them
 * change due date, groups and assignee, which the server refuses.
 */
const TASK_FACTS = `
<ul class="task-facts">
  <li ng-if="task.due" ng-class="{overdue: task.due < now}">
    <span class="fact">{{ 'DUE_DATE' | translate }}</span>
    {{ task.due | camDate }}（<span am-time-ago="task.due"></span>）
  </li>
  <li ng-if="groupNames.length">
    <span class="fact">{{ 'CANDIDATE_GROUP' | translate }}</span>
    <span ng-repeat="name in groupNames track by $index">{{ $first ? '' : '、' }}{{ name | groupInWords }}</span>
  </li>
  <li>
    <span class="fact">{{ 'ASSIGNEE' | translate }}</span>
    <span ng-if="hasAssignee()">{{ assignee.firstName }}{{ assignee.lastName }}{{ assignee.firstName || assignee.lastName ? '' : assignee.id }}</span>
    <span ng-if="!hasAssignee()">尚未签收</span>
    <button type="button" class="claim btn btn-primary btn-sm" ng-if="!hasAssignee()"
            ng-click="claim()" ng-disabled="submitInProgress">{{ 'CLAIM_TASK' | translate }}</button>
    <button type="button" class="unclaim btn btn-default btn-sm" ng-if="isAssignee && groupNames.length"
            ng-click="unclaim()" ng-disabled="submitInProgress">{{ 'UNCLAIM_TASK' | translate }}</button>
  </li>
  <li><a class="course" ng-href="/desk/tasks/{{ task.id }}">流转</a></li>
</ul>`;

/** People of a unit may not read the groups of the association, of which Tasklist then shows the ids. */
const ASSOCIATION = { office: '领导小组办公室', 'leading-group': '领导小组', 'ethics-committee': '科学道德委员会' };

window.angular.module('cam.tasklist.custom').filter('groupInWords', () => (name) => ASSOCIATION[name] ?? name).config(['$provide', ($provide) => {
  $provide.decorator('camTasklistTaskMetaDirective', ['$delegate', ($delegate) => {
    $delegate[0].template = TASK_FACTS;
    return $delegate;
  }]);
}]);
