using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Emitting.Calls;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting;

/// <summary>Everything that is generated of a specification and the model of its headers.</summary>
public static class BindingEmitter
{
    /// <summary>The files, by name; none with an error.</summary>
    /// <param name="specification">What is asked for.</param>
    /// <param name="model">What the headers declare, <see cref="ShimHeader"/> among them.</param>
    /// <param name="diagnostics">Where errors and notes go.</param>
    public static IReadOnlyList<GeneratedFile> Emit(BindingSpecification specification, HeaderModel model, DiagnosticBag diagnostics)
    {
        var context = new BindingContext(specification, model, diagnostics);

        // First of all what the functions need: types and proofs are those that are reached.
        ApiResolver.Resolve(context);
        if (diagnostics.HasErrors)
        {
            return [];
        }

        GeneratedFile[] files = [.. TypeEmitter.Emit(context), .. CallEmitter.Emit(context), .. ProofEmitter.Emit(context), .. ShimEmitter.Emit(context)];
        return diagnostics.HasErrors ? [] : [.. files.OrderBy(f => f.Name, System.StringComparer.Ordinal)];
    }
}
