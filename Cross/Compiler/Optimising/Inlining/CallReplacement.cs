using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Inlining;

/// <summary>Puts the body of a function in place of a call of it.</summary>
internal static class CallReplacement
{
    /// <summary>Replaces a call.</summary>
    /// <returns>The block that has what stood behind the call.</returns>
    public static Block Run(Function function, Instruction call, Function callee)
    {
        Block block = call.Block!;
        var cloning = new FunctionCloning(callee, function, block.Region, call.Position);
        Block entry = cloning.Run([.. call.Operands]);
        Block rest = Split(function, call);
        var builder = new Builder { Block = block, Position = call.Position };
        builder.Jump(entry);
        Return(call, callee, cloning.Returns, rest);
        return rest;
    }

    /// <summary>Moves what stands behind the call into a block of its own.</summary>
    private static Block Split(Function function, Instruction call)
    {
        Block block = call.Block!;
        Block rest = function.AddBlock(block.Region);
        rest.IsCold = block.IsCold;
        for (Instruction? instruction = call.Next; instruction is not null;)
        {
            Instruction? next = instruction.Next;
            block.Detach(instruction);
            rest.Append(instruction);
            instruction = next;
        }

        block.MoveSuccessorsTo(rest);
        return rest;
    }

    private static void Return(Instruction call, Function callee, List<Block> returns, Block rest)
    {
        int results = callee.Symbol.Signature.Results.Count;
        var values = new Instruction[results];
        for (int i = 0; i < results; i++)
        {
            values[i] = Value(returns, rest, callee.Symbol.Signature.Results[i], i);
        }

        foreach (Block block in returns)
        {
            block.Last!.Become(Operation.Jump, ValueKind.None);
            block.AddSuccessor(rest);
        }

        if (results == 1)
        {
            call.ReplaceUsesWith(values[0]);
        }

        while (call.Users.Count > 0)
        {
            Instruction result = call.Users[^1];
            result.ReplaceUsesWith(values[(int)result.Immediate]);
            result.Remove();
        }

        call.Remove();
    }

    /// <summary>A result: that of the only return, or a phi of all; a function that never returns has none.</summary>
    private static Instruction Value(List<Block> returns, Block rest, ValueKind kind, int index)
    {
        if (returns.Count == 1 && returns[0].Last!.Operands[index].Kind == kind)
        {
            return returns[0].Last!.Operands[index];
        }

        var value = new Instruction(returns.Count == 0 ? Operation.Undefined : Operation.Phi, kind);
        foreach (Block block in returns)
        {
            value.AddOperand(block.Last!.Operands[index]);
        }

        rest.Insert(value, rest.First);
        return value;
    }
}
