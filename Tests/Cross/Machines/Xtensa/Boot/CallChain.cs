using System;
using System.Collections.Generic;
using System.Numerics;
using System.Text;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Boot;

/// <summary>
/// Functions that call one another by CALL4, CALL8 and CALL12, each with values in all registers that the call keeps, and in its frame, which go
/// into the result afterwards. The host computes the same.
/// </summary>
internal sealed class CallChain
{
    private readonly int _seed;
    private readonly int[] _panes;
    private readonly int[] _frames;
    private readonly int[][] _numbers;

    /// <summary>Makes a chain.</summary>
    /// <param name="seed">Chooses calls, frames and numbers.</param>
    /// <param name="depth">How many calls.</param>
    public CallChain(int seed, int depth)
    {
        var random = new Random(seed);
        _seed = seed;
        _panes = new int[depth];
        _frames = new int[depth];
        _numbers = new int[depth][];
        for (int i = 0; i < depth; i++)
        {
            _panes[i] = random.Next(1, 4);
            _frames[i] = 64 + (16 * random.Next(0, 5));
            _numbers[i] = new int[12];
            for (int r = 2; r < 12; r++)
            {
                _numbers[i][r] = random.Next(-128, 128);
            }
        }
    }

    /// <summary>The function to call.</summary>
    public string Entry => $"chain{_seed}_0";

    /// <summary>The windows (0 to 7) from which a call of 1, 2 or 3 panes went, but for the first and last ten calls.</summary>
    /// <param name="first">The window of the first function.</param>
    public IEnumerable<(int Window, int Panes)> Rotations(int first)
    {
        int window = first;
        for (int i = 0; i < _panes.Length; i++)
        {
            if (i >= 10 && i < _panes.Length - 10)
            {
                yield return (window, _panes[i]);
            }

            window = (window + _panes[i]) % 8;
        }
    }

    /// <summary>The assembler text.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        for (int i = 0; i < _panes.Length; i++)
        {
            int outgoing = 4 * _panes[i];
            text.Append($"    .align 4\nchain{_seed}_{i}: entry a1, {_frames[i]}\n    s32i a2, a1, {_frames[i] - 64}\n");
            for (int r = 3; r < outgoing; r++)
            {
                text.Append($"    addi a{r}, a{r - 1}, {_numbers[i][r]}\n");
            }

            text.Append($"    addi a{outgoing + 2}, a{outgoing - 1}, {_numbers[i][2]}\n    call{outgoing} chain{_seed}_{i + 1}\n    ssai 27\n");
            for (int r = 2; r < outgoing; r++)
            {
                text.Append($"    src a{outgoing + 2}, a{outgoing + 2}, a{outgoing + 2}\n    xor a{outgoing + 2}, a{outgoing + 2}, a{r}\n");
            }

            text.Append($"    l32i a3, a1, {_frames[i] - 64}\n    add a2, a{outgoing + 2}, a3\n    retw.n\n");
        }

        return text.Append($"    .align 4\nchain{_seed}_{_panes.Length}: entry a1, 32\n    addi a2, a2, 17\n    retw.n\n").ToString();
    }

    /// <summary>What the first function returns.</summary>
    public uint Result(uint argument) => Result(0, argument);

    private uint Result(int i, uint argument)
    {
        if (i == _panes.Length)
        {
            return argument + 17;
        }

        int outgoing = 4 * _panes[i];
        uint[] registers = new uint[12];
        registers[2] = argument;
        for (int r = 3; r < outgoing; r++)
        {
            registers[r] = registers[r - 1] + (uint)_numbers[i][r];
        }

        uint result = Result(i + 1, registers[outgoing - 1] + (uint)_numbers[i][2]);
        for (int r = 2; r < outgoing; r++)
        {
            result = BitOperations.RotateLeft(result, 5) ^ registers[r];
        }

        return result + argument;
    }
}
