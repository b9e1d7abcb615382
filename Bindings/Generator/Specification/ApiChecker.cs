using System;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>Checks the items <c>api</c>.</summary>
internal static class ApiChecker
{
    /// <summary>Checks one.</summary>
    /// <param name="api">The item.</param>
    /// <param name="index">The headers' names.</param>
    /// <param name="report">Where errors go.</param>
    public static void Check(ApiSpecification api, ModelIndex index, CheckReport report)
    {
        foreach (string pattern in api.Functions.Where(f => !index.Functions.ContainsKey(f) && index.WhyNoFunction(f) is not null))
        {
            report.Error(api.Line, pattern, $"{index.WhyNoFunction(pattern)} and is no function that can be called", "write a shim for it, or take it away");
        }

        report.Patterns(api.Line, api.Functions.Where(f => index.WhyNoFunction(f) is null || index.Functions.ContainsKey(f)), "function", [.. index.Functions.Keys]);
        string[] asked = [.. index.Functions.Keys.Where(n => api.Functions.Any(p => NamePattern.Matches(p, n)))];
        foreach (string pattern in api.Except.Where(p => !asked.Any(n => NamePattern.Matches(p, n))))
        {
            report.Error(api.Line, pattern, $"'except {pattern}' takes no function out of {api.Interface}", "correct it, or take it away");
        }

        foreach (string name in asked.Where(n => api.Except.Contains(n) && api.Functions.Contains(n)))
        {
            report.Error(api.Line, name, $"the function '{name}' is named by 'functions' and by 'except'", "keep one of the two");
        }

        foreach (string pattern in api.Constants.Where(c => !index.Constants.Contains(c) && index.WhyNoConstant(c) is not null))
        {
            report.Error(api.Line, pattern, index.WhyNoConstant(pattern)!, "write a shim that returns it, or take it away");
        }

        report.Patterns(api.Line, api.Constants.Where(c => index.WhyNoConstant(c) is null || index.Constants.Contains(c)), "constant", index.Constants);
        string[] names = [.. asked, .. index.Constants.Where(n => api.Constants.Any(p => NamePattern.Matches(p, n)))];
        if (names.Length > 0)
        {
            report.Prefixes(api.Line, api.Prefixes, names);
        }
    }
}
