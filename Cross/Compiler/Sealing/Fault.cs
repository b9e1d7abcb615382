using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Importing;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Reading;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using TypeSystem = DeviceKit.Cross.Types.TypeSystem;

namespace DeviceKit.Cross.Sealing;

/// <summary>What of the application stands in the way of compiling it, as a diagnostic with the chain of callers.</summary>
internal static class Fault
{
    private const int LongestChain = 12;
    private const int LongestName = 120;

    /// <summary>Whether an exception says that the application is wrong and not the compiler.</summary>
    public static bool IsOne(Exception exception) =>
        exception is ImportException or UnresolvedReferenceException or RecursiveInstantiationException or BadImageFormatException or ReadingException;

    /// <summary>The diagnostic for a fault in a function.</summary>
    public static Diagnostic Describe(Exception exception, SealedProgram program, TypeSystem types, FunctionSymbol function)
    {
        Exception cause = exception is ImportException { InnerException: { } inner } && IsOne(inner) ? inner : exception;
        string where = Where(exception, program, types, function);
        return cause switch
        {
            ReadingException reading => reading.Diagnostic,
            UnresolvedReferenceException missing when types.MissingAssemblyOf(missing.Reference) is { } assembly =>
                new Diagnostic(DiagnosticCodes.MissingDependency, $"the assembly {assembly} is missing", where, "put it beside the application"),
            UnresolvedReferenceException missing => new Diagnostic(DiagnosticCodes.MissingMember, cause.Message + MemberOf(exception, missing, types, function), where, "the class library does not have it: do it another way"),
            RecursiveInstantiationException => new Diagnostic(DiagnosticCodes.RecursiveInstantiation, cause.Message, where, "break the recursion of generic types"),
            ImportException import => new Diagnostic(DiagnosticCodes.NotSupported, $"the code cannot be compiled ({import.Reason})", where, "do it another way, or build the assembly again"),
            _ => new Diagnostic(DiagnosticCodes.Damaged, $"the code is not valid ({cause.Message})", where, "build the assembly again"),
        };
    }

    /// <summary>The chain of callers from Main, with file and line of the last. What the compiler makes itself is left out.</summary>
    private static string Where(Exception exception, SealedProgram program, TypeSystem types, FunctionSymbol function)
    {
        string[] names = [.. program.Chain(function).Where(link => link is not FunctionSymbol made || types.MethodOf(made) is not null).Select(link => Shorten(link.ToString()!))];
        IEnumerable<string> shown = names.Length <= LongestChain ? names : [.. names[..(LongestChain / 2)], "...", .. names[^(LongestChain / 2)..]];
        string chain = string.Join(" > ", shown);
        (string File, int Line)? line = types.MethodOf(function)?.Definition is { } method ? LineOf(method, exception) : null;
        return line is var (file, number) ? $"{chain} ({file}:{number})" : chain;
    }

    private static string Shorten(string name) => name.Length <= LongestName ? name : $"{name[..(LongestName / 2)]}...{name[^(LongestName / 2)..]}";

    // Where a whole type is missing: the member of it that the code uses.
    private static string MemberOf(Exception exception, UnresolvedReferenceException missing, TypeSystem types, FunctionSymbol function)
    {
        if (exception is not ImportException import || missing.Reference is not TypeReference || types.MethodOf(function)?.Definition is not { HasBody: true } method)
        {
            return "";
        }

        var member = method.Body.Instructions.FirstOrDefault(instruction => instruction.Offset == import.Offset)?.Operand as MemberReference;
        return member is MethodReference or FieldReference ? $" for {member.FullName}" : "";
    }

    // The place of a missing member is the instruction that names it.
    private static (string File, int Line)? LineOf(MethodDefinition method, Exception exception)
    {
        int offset = exception switch
        {
            ImportException import => import.Offset,
            UnresolvedReferenceException missing when method.HasBody =>
                method.Body.Instructions.FirstOrDefault(instruction => Names(instruction, missing.Reference))?.Offset ?? 0,
            _ => 0,
        };
        return SourceLines.Find(method, offset);
    }

    private static bool Names(Mono.Cecil.Cil.Instruction instruction, MemberReference missing) =>
        instruction.Operand is MemberReference named
        && (ReferenceEquals(named, missing) || named.FullName == missing.FullName || named.DeclaringType?.FullName == missing.FullName
            || (named is MethodSpecification specification && specification.ElementMethod.FullName == missing.FullName));
}
