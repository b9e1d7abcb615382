using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Diagnostics;

namespace DeviceKit.Generator.Specification;

/// <summary>Checks what one item says of another: names that are taken twice, references to items that are not there.</summary>
/// <param name="specification">What was read.</param>
/// <param name="items">All items, wrong ones too: what refers to those is not reported again.</param>
/// <param name="report">Where errors go.</param>
internal sealed class SpecificationConsistency(BindingSpecification specification, IReadOnlyList<SpecificationItem> items, SpecificationReport report)
{
    private readonly SpecificationPlaces _places = new(specification);

    /// <summary>Checks.</summary>
    public void Check()
    {
        CheckCSharpNames();
        CheckTwice(specification.Functions.Select(f => (f.Line, f.Name)), "the function");
        CheckTwice(specification.Records.Select(r => (r.Line, r.Name)), "the record");
        CheckTwice(specification.Shims.Select(s => (s.Line, s.Name)), "the shim");
        CheckTwice(specification.Handles.Where(h => h.Type.Length > 0).Select(h => (h.Line, h.Type)), "a handle for");
        CheckTwice(specification.Callbacks.Where(c => c.Type.Length > 0).Select(c => (c.Line, c.Type)), "a callback for");
        CheckTwice(specification.CallbackTables.Where(t => t.Record.Length > 0).Select(t => (t.Line, t.Record)), "callbacks for");
        CheckTwice(specification.Errors.Where(e => e.Type is { Length: > 0 }).Select(e => (e.Line, e.Type!)), "an error for");
        CheckTwice(specification.Enums.Where(e => e.Type is { Length: > 0 }).Select(e => (e.Line, e.Type!)), "an enum for");
        foreach (FunctionSpecification function in specification.Functions)
        {
            CheckParameters(function.Parameters);
            CheckReturn(function.Return);
        }

        foreach (CallbackSpecification callback in specification.Callbacks)
        {
            CheckParameters(callback.Parameters);
            CheckReturn(callback.Return);
        }

        foreach (CallbackTableSpecification table in specification.CallbackTables)
        {
            CheckTable(table);
        }
    }

    private void CheckTable(CallbackTableSpecification table)
    {
        foreach (IReadOnlyList<ParameterSpecification> parameters in table.Members.Values)
        {
            CheckParameters(parameters);
        }

        foreach (ReturnSpecification result in table.Returns.Values)
        {
            CheckReturn(result);
        }

        foreach (string omitted in table.Omitted.Where(o => table.Members.ContainsKey(o) || table.Returns.ContainsKey(o)))
        {
            report.Error(_places.Find(table.Line, omitted), $"the member '{omitted}' is omitted and spoken of", "keep one of the two");
        }
    }

    private void CheckCSharpNames()
    {
        IEnumerable<(int Line, string Name)> names = specification.Apis.Select(a => (a.Line, a.Interface))
            .Concat(specification.Errors.Select(e => (e.Line, e.Name)))
            .Concat(specification.Errors.Select(e => (e.Line, e.Exception)))
            .Concat(specification.Handles.Select(h => (h.Line, h.Name)))
            .Concat(specification.Enums.Select(e => (e.Line, e.Name)))
            .Concat(specification.Callbacks.Select(c => (c.Line, c.Name)))
            .Concat(specification.CallbackTables.Select(t => (t.Line, t.Interface)))
            .Where(n => n.Item2.Length > 0);
        CheckTwice(names.OrderBy(n => n.Line), "the C# name");
    }

    private void CheckTwice(IEnumerable<(int Line, string Name)> names, string what)
    {
        var first = new Dictionary<string, int>();
        foreach ((int line, string name) in names)
        {
            if (!first.TryAdd(name, line))
            {
                report.Duplicate(_places.Find(line, name), $"{what} '{name}'", first[name]);
            }
        }
    }

    private void CheckParameters(IReadOnlyList<ParameterSpecification> parameters)
    {
        foreach (ParameterSpecification parameter in parameters)
        {
            if (parameter.Kind is ParameterKind.Callback or ParameterKind.CallbackTable)
            {
                CheckReference(parameter.Line, parameter.Callback ?? "", parameter.Kind == ParameterKind.Callback ? "callback" : "callbacks", "for TYPE");
            }

            if (parameter.Length == parameter.Name)
            {
                report.Error(_places.Find(parameter.Line, parameter.Name), $"'{parameter.Name}' is its own length", "name the parameter that holds the length");
            }
            else if (parameter.Length is { } length && parameters.FirstOrDefault(p => p.Name == length) is { Kind: not (ParameterKind.Value or ParameterKind.InOut) } wrong)
            {
                report.Error(_places.Find(parameter.Line, length), $"the length '{length}' is said to be '{ParameterRules.Spelling(wrong)}'", "a length is a value or inout");
            }
        }
    }

    private void CheckReturn(ReturnSpecification? result)
    {
        if (result is { Kind: ReturnKind.Error, Name: { Length: > 0 } name })
        {
            CheckReference(result.Line, name, "error", "");
        }
    }

    private void CheckReference(int line, string name, string item, string rest)
    {
        IReadOnlyList<string> known = [.. items.Where(i => i.Keyword.Text == item && i.Head.Words.Count > 1).Select(i => i.Head.Words[1].Text)];
        if (name.Length > 0 && !known.Contains(name))
        {
            string? nearest = NearestName.Of(name, known);
            report.Error(_places.Find(line, name), $"there is no item '{item} {name}'", nearest is null ? $"write the item '{$"{item} {name} {rest}".TrimEnd()}'" : $"did you mean '{nearest}'?");
        }
    }
}
