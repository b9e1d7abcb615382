using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Specification;

/// <summary>
/// Checks that a specification speaks of what the headers have: every name in it is there, every pattern and prefix fits something, every rename
/// hits, every handle's release function takes the handle. Collects everything; emitters may then rely on names.
/// </summary>
public static class SpecificationChecker
{
    /// <summary>Checks a specification against a model that was made for it, its shims among the functions.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="model">The model.</param>
    /// <param name="typeName">The C# name of a type of the headers.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public static void Check(BindingSpecification specification, HeaderModel model, Func<string, string> typeName, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(specification);
        ArgumentNullException.ThrowIfNull(model);
        var index = new ModelIndex(model);
        var report = new CheckReport(specification, diagnostics);
        var strong = new HashSet<string>(specification.Enums.Select(e => e.Name).Concat(specification.Errors.Select(e => e.Name)).Concat(index.Enums.Keys.Select(typeName))
            .Concat(model.Typedefs.Where(t => index.Resolve(t.Type) is CEnumType).Select(t => typeName(t.Name))));
        var parameters = new ParameterChecker(index, report, strong, specification);
        foreach (ApiSpecification api in specification.Apis)
        {
            ApiChecker.Check(api, index, report);
        }

        FunctionChecker.Check(specification, index, parameters, report);
        TypeChecker.Check(specification, index, parameters, report);
        CallbackChecker.Check(specification, index, parameters, report);
        RenameChecker.Check(specification, index, report);
    }
}
