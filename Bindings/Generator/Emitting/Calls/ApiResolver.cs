using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>Finds what the apis of a specification ask for, and says what every parameter becomes. Nothing is guessed: a pointer of which nothing is said is an error.</summary>
/// <param name="context">What is bound.</param>
public sealed class ApiResolver(BindingContext context)
{
    private readonly ParameterResolver _parameters = new(context);

    /// <summary>Resolves the callbacks, the callback tables and the apis into the context; errors go into its diagnostics.</summary>
    /// <param name="context">What is bound.</param>
    public static void Resolve(BindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var resolver = new ApiResolver(context);
        var callbacks = new CallbackResolver(context, resolver._parameters);
        context.Callbacks = callbacks.ResolveTypes();
        context.CallbackTables = callbacks.ResolveTables();
        context.Apis = [.. context.Specification.Apis.Select(resolver.Resolve)];
    }

    private BoundApi Resolve(ApiSpecification api)
    {
        var functions = new List<BoundFunction>();
        foreach (CFunction function in Match(api))
        {
            if (Bind(api, function) is { } bound)
            {
                functions.Add(bound);
                if (bound.HasShort)
                {
                    functions.Add(bound.Short());
                }
            }
        }

        foreach (IGrouping<string, BoundFunction> clash in functions.Where(f => !f.IsShort).GroupBy(f => f.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            context.Error(api.Line, $"{string.Join(" and ", clash.Select(f => f.CName))} are both named {clash.Key} in {api.Interface}", "rename one of them");
        }

        context.Claim(api.Interface, $"the api {api.Interface}");
        return new BoundApi(api, context.Names.Stem(api), functions);
    }

    private List<CFunction> Match(ApiSpecification api)
    {
        var found = new List<CFunction>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string pattern in api.Functions)
        {
            bool isExact = NamePattern.IsExact(pattern);
            CFunction[] fitting = isExact
                ? context.FindFunction(pattern) is { } one ? [one] : []
                : [.. context.Model.Functions.Where(f => NamePattern.Matches(pattern, f.Name))];
            CSkipped[] skipped = isExact ? [] : [.. context.Model.Skipped.Where(s => s.Kind == "function" && NamePattern.Matches(pattern, s.Name) && !NamePattern.MatchesAny(api.Except, s.Name))];
            if (fitting.Length == 0 && skipped.Length == 0)
            {
                ReportMissing(api, pattern);
            }

            foreach (CSkipped left in skipped.Where(s => seen.Add(s.Name)))
            {
                NoteLeftOut(api, left.Name, left.Location, left.Reason);
            }

            foreach (CFunction function in fitting.Where(f => (isExact || !NamePattern.MatchesAny(api.Except, f.Name)) && seen.Add(f.Name)))
            {
                if (WhyNot(function) is not { } reason)
                {
                    found.Add(function);
                }
                else if (isExact)
                {
                    context.Error(api.Line, $"{function.Name} cannot be bound: {reason}", "call it from a shim");
                }
                else
                {
                    NoteLeftOut(api, function.Name, function.Location, reason);
                }
            }
        }

        return found;
    }

    private void NoteLeftOut(ApiSpecification api, string name, CLocation location, string reason) =>
        context.Diagnostics.Note(context.Specification.Path, api.Line, $"{name} ({location}) is left out: {reason}", "call it from a shim where it is needed");

    private void ReportMissing(ApiSpecification api, string pattern)
    {
        CSkipped? skipped = context.Model.Skipped.FirstOrDefault(s => s.Name == pattern);
        CMacro? macro = context.Model.Macros.FirstOrDefault(m => m.Name == pattern);
        string? nearest = NamePattern.IsExact(pattern) ? NearestName.Of(pattern, context.Model.Functions.Select(f => f.Name)) : null;
        if (skipped is not null)
        {
            context.Error(api.Line, $"{pattern} ({skipped.Location}) cannot be bound: {skipped.Reason}", "call it from a shim");
        }
        else if (macro is not null)
        {
            context.Error(api.Line, $"{pattern} ({macro.Location}) is a macro", "call it from a shim");
        }
        else
        {
            context.Error(api.Line, $"no function of the headers fits '{pattern}'", nearest is null ? "name one that they declare" : $"did you mean '{nearest}'?");
        }
    }

    private string? WhyNot(CFunction function)
    {
        if (function.Type.IsVariadic)
        {
            return "it takes a variable number of arguments";
        }

        if (function.IsInline)
        {
            return "it is inline: there is no symbol to call";
        }

        foreach (CType type in function.Type.Parameters.Select(p => p.Type).Append(function.Type.Returns))
        {
            if (UnbindableType.Reason(context, type) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    private BoundFunction? Bind(ApiSpecification api, CFunction function)
    {
        FunctionSpecification? said = context.Specification.Functions.FirstOrDefault(f => f.Name == function.Name) ?? RingFunctions.Specification(context, function.Name);
        int line = said?.Line ?? api.Line;
        IReadOnlyList<BoundParameter>? parameters = _parameters.Resolve(function.Name, line, function.Type, said?.Parameters ?? [], userData: null);
        BoundResult? result = _parameters.Result(function.Name, line, function.Type.Returns, said?.Return);
        if (parameters is null || result is null)
        {
            return null;
        }

        CheckUserData(function.Name, line, parameters);
        return new BoundFunction(function, context.Names.Function(api, function.Name), parameters, result) { Specification = said, Codes = Codes(function, said, line) };
    }

    private void CheckUserData(string function, int line, IReadOnlyList<BoundParameter> parameters)
    {
        int userData = parameters.Count(p => p.Kind == ParameterKind.UserData);
        BoundParameter[] callbacks = [.. parameters.Where(p => p.Kind == ParameterKind.CallbackTable || p is { Kind: ParameterKind.Callback, Callback.UserData: not null })];
        if (callbacks.Any(p => p.IsManagedCallback) && userData == 0)
        {
            context.Error(line, $"{function} takes {callbacks[0].CName}, which has user data, and no parameter carries it", "say PARAMETER user-data");
        }

        if (userData > 1)
        {
            context.Error(line, $"{function} has {userData} parameters of user data", "one carries all its callbacks: say null of the others");
        }

        if (callbacks.Where(p => p.IsManagedCallback).GroupBy(p => p.Callback?.Name ?? p.Table!.Interface).Any(g => g.Count() > 1))
        {
            context.Error(line, $"{function} takes two callbacks of one type that share their user data", "give one of them a callback item of its own");
        }
    }

    private List<BoundCode> Codes(CFunction function, FunctionSpecification? said, int line)
    {
        var codes = new List<BoundCode>();
        IReadOnlyList<CReturnCode> documented = function.Documentation?.Codes ?? [];
        IEnumerable<CReturnCode> wanted = said?.Codes?.Select(n => documented.FirstOrDefault(d => d.Name == n) ?? new CReturnCode(n, "")) ?? documented;
        foreach (CReturnCode code in wanted)
        {
            if (context.FindConstant(code.Name) is { } constant && int.TryParse(constant.Value, out int value))
            {
                string text = code.Text.Length > 0 ? code.Text : constant.Documentation?.Brief ?? "";
                codes.Add(new BoundCode(value, code.Name, text));
            }
            else if (said?.Codes is not null)
            {
                context.Error(line, $"{function.Name} is said to return {code.Name}, which the headers do not define as a number", "name a constant that they define");
            }
        }

        return codes;
    }
}
