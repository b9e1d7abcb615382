using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>Collects parameters, each name once.</summary>
/// <param name="report">Where errors go.</param>
internal sealed class ParameterList(SpecificationReport report)
{
    private readonly List<ParameterSpecification> _all = [];

    /// <summary>All, in the order of the file.</summary>
    public IReadOnlyList<ParameterSpecification> All => _all;

    /// <summary>Adds one; null, for one that was wrong, is passed over.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="parameter">The parameter.</param>
    public void Add(SpecificationLine line, ParameterSpecification? parameter)
    {
        if (parameter is null)
        {
            return;
        }

        if (_all.FirstOrDefault(p => p.Name == parameter.Name) is { } first)
        {
            report.Duplicate(line.Words.First(w => w.Text == parameter.Name), $"the parameter '{parameter.Name}'", first.Line);
            return;
        }

        _all.Add(parameter);
    }
}
