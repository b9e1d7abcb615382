using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Lowering;

/// <content>Calls: of functions, by tables, and of helpers.</content>
internal sealed partial class FunctionLowering
{
    private void LowerCall(Instruction call)
    {
        switch (call.Operation)
        {
            case Operation.CallVirtual or Operation.CallInterface:
                var method = (MethodInstance)call.Subject!;
                Instruction code = CodeOf(method, call.Operands[0]);
                Rewrite(call, Operation.CallIndirect, _program.SignatureOf(method.Symbol), code, 0);
                break;
            case Operation.CallIndirect:
            case Operation.CallNative when call.Immediate == 1:
                Rewrite(call, call.Operation, WordSignature.Of((Signature)call.Subject!), call.Operands[0], 1);
                break;
            default:
                Rewrite(call, call.Operation, _program.SignatureOf((FunctionSymbol)call.Subject!), null, 0);
                break;
        }
    }

    private void Rewrite(Instruction call, Operation operation, WordSignature signature, Instruction? code, int firstArgument)
    {
        var words = new List<Instruction>();
        for (int i = firstArgument; i < call.Operands.Count; i++)
        {
            AddArgument(words, signature, i - firstArgument, call.Operands[i]);
        }

        if (code is not null)
        {
            words.Insert(0, code);
            call.Subject = signature.Words;
        }

        ValueKind kind = call.Kind;
        call.Become(operation, Builder.KindOf(signature.Words), words.ToArray());
        _at.Block = call.Block;
        _at.Before = call.Next;
        if (WordPair.IsWide(kind))
        {
            _pairs.Add(call, new WordPair(kind, Result(call, 0), Result(call, 1)));
            return;
        }

        foreach (Instruction result in new List<Instruction>(call.Users))
        {
            if (result.Operation == Operation.Result)
            {
                int first = signature.Results[(int)result.Immediate];
                if (WordPair.IsWide(result.Kind))
                {
                    Replace(result, Result(call, first), Result(call, first + 1));
                }
                else
                {
                    result.Immediate = first;
                }
            }
        }
    }

    private void AddArgument(List<Instruction> words, WordSignature signature, int parameter, Instruction value)
    {
        while (words.Count < signature.Parameters[parameter])
        {
            words.Add(Emit(Operation.Undefined));
        }

        AddWords(words, value);
    }

    private Instruction Result(Instruction call, int word) => _at.Emit(Operation.Result, ValueKind.I32, null, word, call);

    /// <summary>The code that a virtual or interface call reaches.</summary>
    private Instruction CodeOf(MethodInstance method, Instruction receiver)
    {
        Instruction descriptor = LoadConstant(receiver, 0);
        return method.Owner.Category == TypeCategory.Interface
            ? LoadConstant(LoadConstant(descriptor, DescriptorLayout.InterfaceRow), WordBytes * Layout.InterfaceMethodNumber(method))
            : LoadConstant(descriptor, DescriptorLayout.VirtualMethods + (WordBytes * Layout.VirtualNumber(method)));
    }

    /// <summary>Calls a helper with values of words or, by their pairs, of 64 bits.</summary>
    private Instruction? CallHelper(string name, params ReadOnlySpan<Instruction> arguments)
    {
        FunctionSymbol helper = Layout.Helper(name);
        WordSignature signature = _program.SignatureOf(helper);
        var words = new List<Instruction>();
        foreach (Instruction argument in arguments)
        {
            AddWords(words, argument);
        }

        // A helper that throws may take less than it could say.
        words.RemoveRange(signature.Words.Parameters.Count, words.Count - signature.Words.Parameters.Count);
        for (int i = 0; i < words.Count; i++)
        {
            words[i] = Convert(words[i], signature.Words.Parameters[i]);
        }

        return _at.Emit(Operation.Call, Builder.KindOf(signature.Words), helper, 0, words.ToArray());
    }

    private void ReplaceByCall(Instruction instruction, string helper, params ReadOnlySpan<Instruction> arguments)
    {
        Instruction call = CallHelper(helper, arguments)!;
        if (WordPair.IsWide(instruction.Kind))
        {
            Replace(instruction, Result(call, 0), Result(call, 1));
        }
        else
        {
            Replace(instruction, Convert(call, instruction.Kind));
        }
    }

    /// <summary>The same bits as the kind that is wanted: a helper takes a float as a float or as its bits, a descriptor as a pointer or a number.</summary>
    private Instruction Convert(Instruction value, ValueKind kind) => value.Kind == kind ? value : _at.Emit(Operation.Reinterpret, kind, value);
}
