package io.zhengyou.desk;

/**
 * Somebody else has a case in hand from now on: steps of it that go to one person go to them. Published in the transaction
 * that makes it so.
 *
 * @param caseId of any module
 * @param former who had it before
 */
public record HolderMoved(String caseId, String former, String holder) {}
