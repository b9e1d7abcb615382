using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Specification;

/// <summary>Checks the items <c>callback</c> and <c>callbacks</c>.</summary>
internal static class CallbackChecker
{
    /// <summary>Checks all.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="index">The headers' names.</param>
    /// <param name="parameters">Checks parameters.</param>
    /// <param name="report">Where errors go.</param>
    public static void Check(BindingSpecification specification, ModelIndex index, ParameterChecker parameters, CheckReport report)
    {
        foreach (CallbackSpecification callback in specification.Callbacks)
        {
            CheckCallback(callback, index, parameters, report);
        }

        foreach (CallbackTableSpecification table in specification.CallbackTables)
        {
            CheckTable(table, index, parameters, report);
        }
    }

    private static void CheckCallback(CallbackSpecification callback, ModelIndex index, ParameterChecker parameters, CheckReport report)
    {
        string name = ModelIndex.BaseName(callback.Type);
        if (index.FindType(name) is not { } type)
        {
            report.NoSuch(callback.Line, name, "typedef", index.Types);
            return;
        }

        if (index.FunctionOf(type) is not { } function)
        {
            report.Error(callback.Line, name, $"'{name}' is no function pointer", "name the typedef of a function pointer");
            return;
        }

        ParameterChecker.CheckNames(callback.Line, callback.Name, callback.Parameters, function.Parameters, report);
        parameters.Check(callback.Parameters);
        parameters.Check(callback.Return);
        bool isNamed = function.Parameters.All(p => p.Name.Length > 0);
        CParameter[] named = isNamed ? [.. function.Parameters] : [.. callback.Parameters.Zip(function.Parameters, (said, c) => new CParameter(said.Name, c.Type))];
        if (callback.UserData is { } data && named.All(p => p.Name != data))
        {
            ParameterChecker.NoParameter(callback.Line, data, callback.Name, named, report);
        }

        new CopyChecker(callback, named, index, report).Check();

        bool returns = index.Resolve(function.Returns) is not CVoidType;
        if (callback.Context != CallbackContext.Call && returns != callback.Result is not null)
        {
            report.Error(
                callback.Line, callback.Name, returns ? $"the callback '{callback.Name}' returns a value, and its 'result' is missing" : $"the callback '{callback.Name}' returns nothing, and has a 'result'",
                returns ? "write '  result EXPRESSION': the C expression that the trampoline returns" : "take it away");
        }
    }

    private static void CheckTable(CallbackTableSpecification table, ModelIndex index, ParameterChecker parameters, CheckReport report)
    {
        string name = ModelIndex.BaseName(table.Record);
        CRecord? record = index.FindRecord(name);
        if (record is null)
        {
            report.NoSuch(table.Line, name, "record", index.Records.Keys);
            return;
        }

        foreach (string member in table.Members.Keys.Concat(table.Returns.Keys).Concat(table.Omitted).Distinct())
        {
            if (record.Fields.All(f => f.Name != member))
            {
                report.NoMember(table.Line, member, name, record.Fields.Select(f => f.Name));
            }
        }

        foreach (CField field in record.Fields.Where(f => !table.Omitted.Contains(f.Name)))
        {
            CheckMember(table, field, index, report);
        }

        foreach (IReadOnlyList<ParameterSpecification> said in table.Members.Values)
        {
            parameters.Check(said);
        }

        foreach (ReturnSpecification result in table.Returns.Values)
        {
            parameters.Check(result);
        }
    }

    private static void CheckMember(CallbackTableSpecification table, CField field, ModelIndex index, CheckReport report)
    {
        if (index.FunctionOf(field.Type) is not { } function)
        {
            report.Error(table.Line, table.Interface, $"the member '{field.Name}' is no function pointer", $"write '  omit {field.Name}'");
            return;
        }

        IReadOnlyList<ParameterSpecification> said = table.Members.GetValueOrDefault(field.Name) ?? [];
        ParameterChecker.CheckNames(table.Line, field.Name, said, function.Parameters, report);
        IEnumerable<string> names = function.Parameters.All(p => p.Name.Length > 0) ? function.Parameters.Select(p => p.Name) : said.Select(p => p.Name);
        if (said.Count > 0 || function.Parameters.All(p => p.Name.Length > 0))
        {
            if (!names.Contains(table.UserData))
            {
                report.Error(table.Line, table.UserData, $"the member '{field.Name}' has no parameter '{table.UserData}'", $"write '  omit {field.Name}', or correct 'user-data'");
            }
        }
    }
}
