package vn.caunoi.registry.importing;

import java.util.Map;

/**
 * A line of a file.
 *
 * @param number as spreadsheet programs count
 * @param cells text by the code of its column; a column that the file does not have is missing here
 * @param tooLong whether there are cells beyond the last heading
 */
public record ImportRow(int number, Map<String, String> cells, boolean tooLong) {}
