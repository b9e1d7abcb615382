using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
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

        CheckParameters(callback.Line, callback.Name, callback.Parameters, function, report);
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
                string? nearest = NearestName.Of(member, record.Fields.Select(f => f.Name));
                report.Error(table.Line, member, $"'{name}' has no member '{member}'", nearest is null ? $"it has {string.Join(", ", record.Fields.Select(f => f.Name))}" : $"did you mean '{nearest}'?");
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
        CheckParameters(table.Line, field.Name, said, function, report);
        IEnumerable<string> names = function.Parameters.All(p => p.Name.Length > 0) ? function.Parameters.Select(p => p.Name) : said.Select(p => p.Name);
        if (said.Count > 0 || function.Parameters.All(p => p.Name.Length > 0))
        {
            if (!names.Contains(table.UserData))
            {
                report.Error(table.Line, table.UserData, $"the member '{field.Name}' has no parameter '{table.UserData}'", $"write '  omit {field.Name}', or correct 'user-data'");
            }
        }
    }

    private static void CheckParameters(int line, string owner, IReadOnlyList<ParameterSpecification> said, CFunctionType function, CheckReport report)
    {
        if (function.Parameters.Any(p => p.Name.Length == 0))
        {
            if (said.Count != function.Parameters.Count)
            {
                report.Error(line, owner, $"'{owner}' has {function.Parameters.Count} parameters without names in the header, and {said.Count} of them are spoken of", "write a line for each, in their order; 'NAME value' where there is nothing to say");
            }

            return;
        }

        foreach (ParameterSpecification parameter in said)
        {
            foreach (string name in new[] { parameter.Name, parameter.Length ?? parameter.Name }.Distinct().Where(n => function.Parameters.All(c => c.Name != n)))
            {
                ParameterChecker.NoParameter(parameter.Line, name, owner, function.Parameters, report);
            }
        }
    }
}
