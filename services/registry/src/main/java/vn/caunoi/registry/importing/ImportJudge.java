package vn.caunoi.registry.importing;

/** Judges the lines of one file in their order, without any further question to the database. */
public interface ImportJudge {

    PlannedRow judge(ImportRow row);
}
