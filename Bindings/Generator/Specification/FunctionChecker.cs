using System.Linq;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Specification;

/// <summary>Checks the items <c>function</c>.</summary>
internal static class FunctionChecker
{
    /// <summary>Checks all.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="index">The headers' names.</param>
    /// <param name="parameters">Checks parameters.</param>
    /// <param name="report">Where errors go.</param>
    public static void Check(BindingSpecification specification, ModelIndex index, ParameterChecker parameters, CheckReport report)
    {
        foreach (FunctionSpecification function in specification.Functions)
        {
            if (!index.Functions.TryGetValue(function.Name, out CFunction? found))
            {
                if (index.WhyNoFunction(function.Name) is { } reason)
                {
                    report.Error(function.Line, function.Name, $"{reason} and is no function that can be called", "write a shim for it, or take the item away");
                }
                else
                {
                    report.NoSuch(function.Line, function.Name, "function", index.Functions.Keys);
                }

                continue;
            }

            if (!specification.Apis.Any(a => a.Functions.Any(p => NamePattern.Matches(p, function.Name)) && !a.Except.Any(p => NamePattern.Matches(p, function.Name))))
            {
                report.Error(function.Line, function.Name, $"the function '{function.Name}' is spoken of and belongs to no api", "name it in the 'functions' of an api, or take the item away");
            }

            // One that only its codes or its result are said of may leave parameters without names.
            if (function.Parameters.Count > 0)
            {
                ParameterChecker.CheckNames(function.Line, function.Name, function.Parameters, found.Type.Parameters, report);
            }

            parameters.Check(function.Parameters);
            parameters.Check(function.Return);
            report.Patterns(function.Line, function.Codes ?? [], "constant", index.Constants);
        }
    }
}
