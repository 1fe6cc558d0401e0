//! The schema describes what is written: a small checker for the keywords that the schema uses.

use super::{VERSION, write};
use crate::exchange::saved::tests::{random_workspace, small};
use crate::figures::{AreaKind, Reason};
use serde_json::Value;

fn schema() -> Value {
    serde_json::from_str(include_str!("../workspace.schema.json")).unwrap()
}

/// Whether a text is a plain decimal, or a period: the two patterns of the schema.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern {
        r"^-?[0-9]+(\.[0-9]+)?$" => {
            let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
            let whole = whole.strip_prefix('-').unwrap_or(whole);
            [whole, part].iter().all(|it| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit()))
        }
        r"^[0-9]{4}-[0-9]{2}(\+[0-9]+)?$" => crate::figures::Period::parse(text).is_some(),
        other => panic!("a pattern that this checker does not know: {other}"),
    }
}

fn check(root: &Value, schema: &Value, value: &Value, place: &str) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("{place}: {what} in {value}"));
    for (keyword, rule) in schema.as_object().unwrap() {
        let holds = match keyword.as_str() {
            "$schema" | "$id" | "$defs" | "title" | "description" | "uniqueItems" => true,
            "$ref" => {
                let name = rule.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
                check(root, &root["$defs"][name], value, place)?;
                true
            }
            "anyOf" => rule.as_array().unwrap().iter().any(|it| check(root, it, value, place).is_ok()),
            "const" => rule == value,
            "enum" => rule.as_array().unwrap().contains(value),
            "type" => match rule.as_str().unwrap() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "integer" => value.is_i64(),
                "null" => value.is_null(),
                other => panic!("a type that this checker does not know: {other}"),
            },
            "pattern" => value.as_str().is_none_or(|it| matches(rule.as_str().unwrap(), it)),
            "minLength" => value.as_str().is_none_or(|it| it.len() as u64 >= rule.as_u64().unwrap()),
            "minimum" => value.as_i64().is_none_or(|it| it >= rule.as_i64().unwrap()),
            "maximum" => value.as_i64().is_none_or(|it| it <= rule.as_i64().unwrap()),
            "minItems" => value.as_array().is_none_or(|it| it.len() as u64 >= rule.as_u64().unwrap()),
            "maxItems" => value.as_array().is_none_or(|it| it.len() as u64 <= rule.as_u64().unwrap()),
            "required" => rule.as_array().unwrap().iter().all(|it| value.get(it.as_str().unwrap()).is_some()),
            "additionalProperties" => {
                value.as_object().is_none_or(|it| it.keys().all(|key| schema["properties"].get(key).is_some()))
            }
            "properties" => {
                for (key, it) in value.as_object().into_iter().flatten() {
                    if let Some(rule) = rule.get(key) {
                        check(root, rule, it, &format!("{place}.{key}"))?;
                    }
                }
                true
            }
            "items" => {
                for it in value.as_array().into_iter().flatten() {
                    check(root, rule, it, &format!("{place}[]"))?;
                }
                true
            }
            other => panic!("a keyword that this checker does not know: {other}"),
        };
        if !holds {
            return wrong(keyword);
        }
    }
    Ok(())
}

#[test]
fn what_is_written_follows_the_schema() {
    let schema = schema();
    let workspaces = (0..40).map(random_workspace).chain([small()]);
    for workspace in workspaces {
        let file: Value = serde_json::from_str(&write(&workspace, "2026-11-23T15:43")).unwrap();
        check(&schema, &schema, &file, "file").unwrap();
    }
}

#[test]
fn the_schema_refuses_what_it_does_not_describe() {
    let schema = schema();
    let file: Value = serde_json::from_str(&write(&small(), "2026-11-23T15:43")).unwrap();
    let mut extra = file.clone();
    extra["persons"] = Value::Array(Vec::new());
    let mut missing = file.clone();
    missing.as_object_mut().unwrap().remove("rows");
    let mut figure = file;
    figure["rows"][0]["values"][0] = serde_json::json!(1.5);
    for wrong in [extra, missing, figure] {
        assert!(check(&schema, &schema, &wrong, "file").is_err());
    }
}

#[test]
fn the_schema_lists_the_codes_and_the_version_of_the_program() {
    let schema = schema();
    let kinds = AreaKind::ALL.map(|it| it.code());
    assert_eq!(schema["properties"]["areas"]["items"]["properties"]["kind"]["enum"], serde_json::json!(kinds));
    let reasons = Reason::STORED.map(|it| it.code());
    assert_eq!(schema["$defs"]["cell"]["anyOf"][2]["enum"], serde_json::json!(reasons));
    assert_eq!(schema["properties"]["version"]["const"], VERSION);
}
