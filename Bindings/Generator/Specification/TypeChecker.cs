using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Specification;

/// <summary>Checks the items <c>error</c>, <c>handle</c>, <c>enum</c>, <c>flags</c> and <c>record</c>.</summary>
internal static class TypeChecker
{
    /// <summary>Checks all.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="index">The headers' names.</param>
    /// <param name="parameters">Checks the names of C# enums.</param>
    /// <param name="report">Where errors go.</param>
    public static void Check(BindingSpecification specification, ModelIndex index, ParameterChecker parameters, CheckReport report)
    {
        foreach (ErrorSpecification error in specification.Errors)
        {
            if (error.Type is { } type && index.FindTypedef(ModelIndex.BaseName(type)) is null)
            {
                report.NoSuch(error.Line, ModelIndex.BaseName(type), "typedef", index.Types);
            }

            report.Patterns(error.Line, error.Codes, "constant", index.Constants);
            CheckPrefixes(error.Line, error.Prefixes, error.Codes, index, report);
        }

        foreach (HandleSpecification handle in specification.Handles)
        {
            CheckHandle(handle, index, report);
        }

        foreach (EnumSpecification item in specification.Enums)
        {
            CheckEnum(item, index, report);
        }

        foreach (RecordSpecification record in specification.Records)
        {
            CheckRecord(record, index, parameters, report);
        }
    }

    private static void CheckPrefixes(int line, IReadOnlyList<string> prefixes, IReadOnlyList<string> patterns, ModelIndex index, CheckReport report)
    {
        string[] names = [.. index.Constants.Where(n => patterns.Any(p => NamePattern.Matches(p, n)))];
        if (names.Length > 0)
        {
            report.Prefixes(line, prefixes, names);
        }
    }

    private static void CheckHandle(HandleSpecification handle, ModelIndex index, CheckReport report)
    {
        string name = ModelIndex.BaseName(handle.Type);
        bool isKnown = name == "void" || index.FindType(name) is not null;
        if (!isKnown)
        {
            report.NoSuch(handle.Line, name, "type", index.Types);
        }

        if (handle.Release is not { } release)
        {
            return;
        }

        if (!index.Functions.TryGetValue(release, out CFunction? function))
        {
            report.NoSuch(handle.Line, release, "function", index.Functions.Keys);
        }
        else if (isKnown && !function.Type.Parameters.Any(p => index.Is(p.Type, handle.Type) || (index.Resolve(p.Type) is CPointerType pointer && index.Is(pointer.Target, handle.Type))))
        {
            string[] taking = [.. index.Functions.Values.Where(f => f.Type.Parameters.Count == 1 && index.Is(f.Type.Parameters[0].Type, handle.Type)).Select(f => f.Name).Take(5)];
            report.Error(
                handle.Line, release, $"the release function '{release}' does not take a '{handle.Type}'",
                taking.Length == 0 ? "name the function that ends the handle, or take the line away" : $"only that is taken by {string.Join(", ", taking)}");
        }
    }

    private static void CheckEnum(EnumSpecification item, ModelIndex index, CheckReport report)
    {
        IReadOnlyList<string> members = [.. index.Constants.Where(n => item.Constants.Any(p => NamePattern.Matches(p, n)))];
        if (item.Type is { } text)
        {
            string name = ModelIndex.BaseName(text);
            switch (index.FindType(name) is { } type ? index.Resolve(type) : null)
            {
                case null:
                    report.NoSuch(item.Line, name, "enum", index.Types);
                    return;
                case CEnumType { Name: { } own }:
                    members = [.. index.Enums.TryGetValue(own, out CEnum? found) ? found.Members.Select(m => m.Name) : []];
                    if (item.Constants.Count > 0)
                    {
                        report.Error(item.Line, "constants", $"'{name}' is an enum and has its members", "take the line 'constants' away");
                    }

                    break;
                case CIntegerType when item.Constants.Count == 0:
                    report.Error(item.Line, name, $"'{name}' is an integer, and its constants are not said", "write '  constants PATTERN...'");
                    return;
                case not CIntegerType:
                    report.Error(item.Line, name, $"'{name}' is neither an enum nor an integer", "name an enum or a typedef of an integer");
                    return;
            }
        }

        report.Patterns(item.Line, item.Constants, "constant", index.Constants);
        if (members.Count > 0)
        {
            report.Prefixes(item.Line, item.Prefixes, members);
        }
    }

    private static void CheckRecord(RecordSpecification item, ModelIndex index, ParameterChecker parameters, CheckReport report)
    {
        CRecord? record = index.FindRecord(item.Name);
        if (record is null)
        {
            report.NoSuch(item.Line, item.Name, "record", index.Records.Keys);
            return;
        }

        if (record.Size is null)
        {
            report.Error(item.Line, item.Name, $"'{item.Name}' is only declared ({record.Location}) and has no members", "name a header that defines it, or make it a handle");
            return;
        }

        foreach (FieldSpecification field in item.Fields)
        {
            if (!HasField(index, record, field.Name, out IEnumerable<string> known))
            {
                report.NoMember(field.Line, field.Name, item.Name, known);
            }

            parameters.Enum(field.Line, field.Enum);
        }
    }

    /// <summary>Whether a record has a member; dots go into members that are records themselves.</summary>
    private static bool HasField(ModelIndex index, CRecord record, string path, out IEnumerable<string> known)
    {
        known = index.FieldsOf(record).Select(f => f.Name);
        string[] parts = path.Split('.', 2);
        CField? field = index.FieldsOf(record).FirstOrDefault(f => f.Name == parts[0]);
        return field is not null
            && (parts.Length == 1 || (index.Resolve(field.Type) is CRecordType inner && index.Records.TryGetValue(inner.Name, out CRecord? nested) && HasField(index, nested, parts[1], out known)));
    }
}
