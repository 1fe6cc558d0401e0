//! Files in and out: csv, spreadsheets, paste, workspace file.
