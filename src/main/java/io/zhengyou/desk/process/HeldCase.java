package io.zhengyou.desk.process;

/**
 * A case that comes back to somebody.
 *
 * @param variable in which their name stands
 * @param group    whose members could take it over
 */
record HeldCase(String caseId, String label, String variable, String group) {}
