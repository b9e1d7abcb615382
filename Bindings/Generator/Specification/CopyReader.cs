using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads the lines <c>copy</c> and <c>case</c> of a callback.</summary>
/// <param name="report">Where errors go.</param>
internal sealed class CopyReader(SpecificationReport report)
{
    private readonly List<CopySpecification> _copies = [];
    private readonly List<(SpecificationWord Parameter, CopyCase Case)> _cases = [];
    private readonly List<(SpecificationWord By, CopySpecification Copy)> _by = [];
    private bool _hasWrongCase;

    /// <summary>Reads <c>PARAMETER SIZE [by PARAMETER...]</c>.</summary>
    /// <param name="words">The words behind 'copy'.</param>
    public void ReadCopy(WordReader words)
    {
        SpecificationWord parameter = words.TakeC("the parameter");
        int size = words.TakeNumber("the number of bytes");
        SpecificationWord behind = words.Next;
        IReadOnlyList<string> by = !words.Failed && words.TakeIf("by") ? words.TakeAll("a parameter", SpecificationNames.IsC, "a name of C") : [];
        if (!words.End())
        {
            return;
        }

        if (_copies.FirstOrDefault(c => c.Parameter == parameter.Text) is { } first)
        {
            report.Duplicate(parameter, $"'copy {parameter.Text}'", first.Line);
            return;
        }

        if (by.Distinct().Count() < by.Count)
        {
            report.Error(behind, $"'{by.GroupBy(n => n).First(g => g.Count() > 1).Key}' stands twice behind 'by'", "keep one of the two");
        }

        var copy = new CopySpecification(parameter.Line, parameter.Text, size) { By = by };
        _copies.Add(copy);
        if (by.Count > 0)
        {
            _by.Add((behind, copy));
        }
    }

    /// <summary>Reads <c>PARAMETER RECORD when VALUE...</c>.</summary>
    /// <param name="words">The words behind 'case'.</param>
    public void ReadCase(WordReader words)
    {
        SpecificationWord parameter = words.TakeC("the parameter");
        string record = words.TakeC("the record's name").Text;
        words.TakeForm("the word 'when'", w => w == "when", "'when'");
        IReadOnlyList<string> values = words.Failed ? [] : words.TakeAll("a value", SpecificationNames.IsC, "a name of C");
        if (words.End())
        {
            _cases.Add((parameter, new CopyCase(parameter.Line, record, values)));
        }
        else
        {
            _hasWrongCase = true;
        }
    }

    /// <summary>The copies, each with its cases; what does not fit together is reported.</summary>
    public IReadOnlyList<CopySpecification> Finish()
    {
        foreach ((SpecificationWord parameter, CopyCase record) in _cases)
        {
            int at = _copies.FindIndex(c => c.Parameter == parameter.Text);
            if (at < 0 || _copies[at].By.Count == 0)
            {
                report.Error(
                    parameter, at < 0 ? $"'case {parameter.Text}' has no line 'copy {parameter.Text}'" : $"'copy {parameter.Text}' in line {_copies[at].Line} does not say what the case depends on",
                    $"write '  copy {parameter.Text} {(at < 0 ? "SIZE" : _copies[at].Size)} by PARAMETER...'");
            }
            else if (record.Values.Count != _copies[at].By.Count)
            {
                report.Error(parameter, $"{Count(record.Values.Count, "value")} for {Count(_copies[at].By.Count, "parameter")}", $"write one for each of {string.Join(", ", _copies[at].By)}, in this order");
            }
            else if (_copies[at].Cases.FirstOrDefault(c => c.Values.SequenceEqual(record.Values)) is { } first)
            {
                report.Duplicate(parameter, $"the case of {string.Join(' ', record.Values)}", first.Line);
            }
            else
            {
                _copies[at] = _copies[at] with { Cases = [.. _copies[at].Cases, record] };
            }
        }

        foreach ((SpecificationWord by, CopySpecification copy) in _by.Where(b => !_hasWrongCase && _cases.All(c => c.Parameter.Text != b.Copy.Parameter)))
        {
            report.Error(by, $"'copy {copy.Parameter}' has no case, and nothing would be copied", $"write '  case {copy.Parameter} RECORD when VALUE...'");
        }

        return _copies;
    }

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
