using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Specification;

/// <summary>Checks what parameters and results refer to.</summary>
/// <param name="index">The headers' names.</param>
/// <param name="report">Where errors go.</param>
/// <param name="enums">The C# names of all enums.</param>
/// <param name="specification">The specification.</param>
internal sealed class ParameterChecker(ModelIndex index, CheckReport report, IReadOnlySet<string> enums, BindingSpecification specification)
{
    private readonly HashSet<string> _endings =
    [
        .. index.Functions.Keys,
        .. specification.CallbackTables.SelectMany(t => index.Records.TryGetValue(t.Record, out CRecord? record) ? record.Fields.Select(f => f.Name) : []),
    ];

    /// <summary>A parameter that is not the function's.</summary>
    /// <param name="line">The line.</param>
    /// <param name="name">The name.</param>
    /// <param name="owner">The function, callback or member.</param>
    /// <param name="parameters">Those there are.</param>
    /// <param name="report">Where errors go.</param>
    public static void NoParameter(int line, string name, string owner, IReadOnlyList<CParameter> parameters, CheckReport report)
    {
        string? nearest = NearestName.Of(name, parameters.Select(p => p.Name));
        string all = parameters.Count == 0 ? "it has none" : $"it has {string.Join(", ", parameters.Select(p => p.Name))}";
        report.Error(line, name, $"'{owner}' has no parameter '{name}'", nearest is null ? all : $"did you mean '{nearest}'? {all}");
    }

    /// <summary>Checks that what is said is said of parameters that are there. Where the header leaves names out, the lines name all, in their order.</summary>
    /// <param name="line">The line of the item.</param>
    /// <param name="owner">The function, callback or member.</param>
    /// <param name="said">What is said.</param>
    /// <param name="parameters">Those there are.</param>
    /// <param name="report">Where errors go.</param>
    public static void CheckNames(int line, string owner, IReadOnlyList<ParameterSpecification> said, IReadOnlyList<CParameter> parameters, CheckReport report)
    {
        if (parameters.Any(p => p.Name.Length == 0))
        {
            if (said.Count != parameters.Count)
            {
                report.Error(
                    line, owner, $"'{owner}' has {parameters.Count} parameters without names in the header, and {said.Count} of them are spoken of",
                    "write a line for each, in their order; 'NAME value' where there is nothing to say");
            }

            return;
        }

        foreach (ParameterSpecification parameter in said)
        {
            foreach (string name in new[] { parameter.Name, parameter.Length ?? parameter.Name }.Distinct().Where(n => parameters.All(c => c.Name != n)))
            {
                NoParameter(parameter.Line, name, owner, parameters, report);
            }
        }
    }

    /// <summary>Checks parameters.</summary>
    /// <param name="parameters">The parameters.</param>
    public void Check(IReadOnlyList<ParameterSpecification> parameters)
    {
        foreach (ParameterSpecification parameter in parameters)
        {
            Lifetime(parameter.Line, parameter.Lifetime);
            Enum(parameter.Line, parameter.Enum);
        }
    }

    /// <summary>Checks a result.</summary>
    /// <param name="result">The result, or null.</param>
    public void Check(ReturnSpecification? result)
    {
        if (result is not null)
        {
            Lifetime(result.Line, result.Lifetime);
            Enum(result.Line, result.Kind == ReturnKind.Value ? result.Name : null);
        }
    }

    /// <summary>Checks the name of a C# enum.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="name">The name, or null.</param>
    public void Enum(int line, string? name)
    {
        if (name is not null && !enums.Contains(name))
        {
            string? nearest = NearestName.Of(name, enums);
            report.Error(line, name, $"there is no C# enum '{name}'", nearest is null ? $"write the item 'enum {name}' or 'flags {name}'" : $"did you mean '{nearest}'?");
        }
    }

    private void Lifetime(int line, string? lifetime)
    {
        string[] words = lifetime?.Split(' ') ?? [];
        if (words is ["until" or "release", { } function] && !_endings.Contains(function))
        {
            report.NoSuch(line, function, "function", _endings);
        }
    }
}
