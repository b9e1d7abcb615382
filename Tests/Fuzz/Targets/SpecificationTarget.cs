using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Fuzz.Targets;

/// <summary>Binding specifications: the parser, and for what it takes the check against a model and the emitters.</summary>
public sealed class SpecificationTarget() : TextTarget(CheckedIn(".bind"))
{
    private static readonly HeaderModel s_model = ModelJson.Read("exercise.model.json", CheckedIn("exercise.model.json").Single());

    public override string Name => "specification";

    /// <summary>What is emitted, and its pieces, too.</summary>
    public override long MaximumAllocation => 256 * 1024 * 1024;

    protected override void Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        BindingSpecification? specification = SpecificationParser.Parse("fuzz.bind", text, diagnostics);
        CheckErrors(specification is not null, text, [.. diagnostics.All.Select(d => (d.Line, d.ToString()))]);
        if (specification is null)
        {
            return;
        }

        SpecificationChecker.Check(specification, s_model, new Names(specification).Type, diagnostics);
        if (!diagnostics.HasErrors)
        {
            BindingEmitter.Emit(specification, s_model, diagnostics);
        }

        CheckErrors(!diagnostics.HasErrors, text, [.. diagnostics.All.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => (d.Line, d.ToString()))]);
    }
}
